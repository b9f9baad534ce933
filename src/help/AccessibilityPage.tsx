// The accessibility statement: the norm, how it was tested, what falls short, and whom to tell.
import { useAllTexts } from '../i18n/use-texts'
import { useSite } from '../state/use-site'
import { Section } from '../ui/Section'
import { TextPage } from '../ui/TextPage'
import styles from './AccessibilityPage.module.css'

export function AccessibilityPage() {
  const words = useAllTexts().accessibility
  const { host, contact } = useSite()
  return (
    <TextPage title={words.title} intro={words.intro}>
      <Section id="status" title={words.status.title}>
        <p>{words.status.text}</p>
        <dl className={styles.facts}>
          {words.status.rows.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="tested" title={words.tested.title}>
        <ul className={styles.list}>
          {words.tested.items.map(item => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Section>
      <Section id="shortcomings" title={words.shortcomings.title}>
        <table className={styles.table}>
          <thead>
            <tr>
              {words.shortcomings.columns.map(column => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {words.shortcomings.rows.map(([what, why, when]) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>{why}</td>
                <td>{when}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section id="other-way" title={words.other.title}>
        <p>{words.other.text}</p>
      </Section>
      <Section id="contact" title={words.contact.title}>
        <p>{words.contact.text}</p>
        {host ? <p>{words.contact.host(host)}</p> : null}
        <p>{contact ? <a href={contact}>{words.contact.link}</a> : words.contact.missing}</p>
      </Section>
      <p className={styles.small}>{words.made}</p>
    </TextPage>
  )
}
