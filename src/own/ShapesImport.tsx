import type { FeatureCollection } from 'geojson'
import { useEffect, useState } from 'react'
import { ownLimits } from '../domain/own-limits'
import { fits, withShapes } from '../domain/own-operations'
import { useAllTexts } from '../i18n/use-texts'
import { changeOwn, freshOwnId, useOwnData } from '../state/own-data'
import { FileField } from '../ui/FileField'
import { TextField } from './Fields'
import formStyles from './Form.module.css'
import { importSentence } from './import-sentence'
import styles from './Own.module.css'
import type { Saying } from './OwnPage'
import { useFirstFault } from './use-first-fault'

type Read = { file: string; shapes: FeatureCollection }

/** Projects or places as a layer: a file, and then the name and source of the layer. */
export function ShapesImport({ onSaid }: Saying) {
  const texts = useAllTexts()
  const words = texts.ownPage.shapes
  const [read, setRead] = useState<Read | null>(null)
  const [isReading, setReading] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const open = async (file: File) => {
    setReading(true)
    setFault(null)
    setRead(null)
    try {
      const { readShapesInWorker } = await import('../data/import/import-in-worker')
      setRead({ file: file.name, shapes: await readShapesInWorker(new Uint8Array(await file.arrayBuffer())) })
    } catch (error) {
      setFault(importSentence(error, file.name, texts))
    } finally {
      setReading(false)
    }
  }
  return (
    <div className={styles.steps}>
      <p>{words.text}</p>
      <FileField label={words.choose} hint={words.hint} accept=".geojson,.json,.gpkg,.zip" onFile={open} />
      <p role="status" className={styles.said}>
        {isReading ? words.reading : read ? words.read(read.shapes.features.length, read.file) : ''}
      </p>
      {fault ? <p role="alert">{fault}</p> : null}
      {read ? (
        <LayerForm
          key={read.file}
          read={read}
          onDone={sentence => {
            setRead(null)
            onSaid(sentence)
          }}
        />
      ) : null}
    </div>
  )
}

function LayerForm({ read, onDone }: { read: Read; onDone(sentence: string): void }) {
  const texts = useAllTexts().ownPage
  const words = texts.shapes
  const [name, setName] = useState(() => read.file.replace(/\.[a-z]{3,8}$/i, '').slice(0, ownLimits.name))
  const [source, setSource] = useState('')
  const [isTried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const { form, showFirst } = useFirstFault()
  useEffect(() => form.current?.querySelector('input')?.focus(), [form])
  const fault = (text: string) => (isTried && text.trim() === '' ? texts.missing : null)
  const submit = async () => {
    setTried(true)
    if (name.trim() === '' || source.trim() === '') return showFirst()
    const layer = { id: freshOwnId(), name: name.trim(), source: source.trim(), shapes: read.shapes }
    const own = useOwnData.getState().own
    if (own && !fits(withShapes(own, layer))) return setRefusal(texts.full)
    await changeOwn(before => withShapes(before, layer))
    onDone(words.added(layer.name))
  }
  return (
    <form
      ref={form}
      className={formStyles.form}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void submit()
      }}
    >
      <div className={formStyles.fields}>
        <TextField label={words.name} most={ownLimits.name} value={name} fault={fault(name)} onChange={setName} />
        <TextField label={words.source} most={ownLimits.source} value={source} fault={fault(source)} onChange={setSource} />
      </div>
      {refusal ? <p role="alert">{refusal}</p> : null}
      <button type="submit" className={formStyles.submit} data-primary>
        {words.add}
      </button>
    </form>
  )
}
