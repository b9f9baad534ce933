// Words that would run or load something if anybody took them for more than words.

export const payloads = [
  '"><img src=x onerror="alert(1)">',
  '<script>alert(1)</script>',
  '</style><iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '- <svg onload=alert(1)>\n- [x](javascript:alert(1))',
  '{{7*7}} <a href="javascript:alert(1)">x</a>',
  '&lt;b&gt; &#60;b&#62; <b>',
  '\u202Egnp.exe\u0000',
]
/** Whatever could run or load something. */
export function dangersIn(place: Element): string[] {
  const elements = [...place.querySelectorAll('*')]
  const tags = elements.filter(element => /^(script|iframe|img|object|embed|link|style|form|base|meta)$/i.test(element.tagName))
  const attributes = elements
    .flatMap(element => [...element.attributes])
    .filter(({ name, value }) => /^(on|srcdoc)/i.test(name) || /^\s*javascript:/i.test(value))
  return [...tags.map(({ outerHTML }) => outerHTML), ...attributes.map(({ name, value }) => `${name}=${value}`)]
}
