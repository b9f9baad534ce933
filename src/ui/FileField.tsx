import { FolderOpen } from 'lucide-react'
import type { DragEvent, ReactNode } from 'react'
import styles from './FileField.module.css'
import { Icon } from './Icon'

type Props = { label: string; hint: string; accept: string; children?: ReactNode; onFile(file: File): void }

/** A place for a file, which is chosen or dropped; what came of it stands below. */
export function FileField({ label, hint, accept, children, onFile }: Props) {
  const take = (files: FileList | null) => {
    const [file] = files ?? []
    if (file) onFile(file)
  }
  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    take(event.dataTransfer.files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field within does the same by keyboard and click
    <div className={styles.drop} onDragOver={event => event.preventDefault()} onDrop={onDrop}>
      <label className={styles.file}>
        <Icon of={FolderOpen} />
        {label}
        <input
          className="visually-hidden"
          type="file"
          accept={accept}
          onChange={event => {
            take(event.target.files)
            event.target.value = ''
          }}
        />
      </label>
      <p className={styles.hint}>{hint}</p>
      {children}
    </div>
  )
}
