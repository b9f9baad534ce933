/** Whether every drawing of a map within an element has its outlines. */
export const areMapsDrawn = (within: ParentNode): boolean => [...within.querySelectorAll('svg[data-map]')].every(map => map.hasAttribute('data-ready'))
