import { useState } from 'react'
import { largestOwnFile, type OwnRefusal, readOwn } from '../data/own-file'
import { noOwnData } from '../domain/own-data'
import { fits, isEmpty, merged } from '../domain/own-operations'
import { partsOf } from '../export/own-parts'
import type { AllTexts } from '../i18n/nl-later'
import { useAllTexts } from '../i18n/use-texts'
import { changeOwn, useOwnData } from '../state/own-data'
import { FileField } from '../ui/FileField'
import type { Saying } from './OwnPage'

const sentenceOf = (refusal: OwnRefusal, { refused }: AllTexts['ownPage']['file']) =>
  refusal.why === 'field' ? refused.field(refusal.field) : refused[refusal.why]

/** Opens a file of own data beside what is here. */
export function FileOfOwnData({ onSaid }: Saying) {
  const texts = useAllTexts()
  const words = texts.ownPage.file
  const [fault, setFault] = useState<string | null>(null)
  const open = async (file: File) => {
    if (file.size > largestOwnFile) return setFault(words.refused['too-large'])
    const answer = readOwn(await file.text().catch(() => ''))
    if ('refused' in answer) return setFault(sentenceOf(answer.refused, words))
    if (isEmpty(answer.own)) return setFault(words.empty)
    if (!fits(merged(useOwnData.getState().own ?? noOwnData, answer.own))) return setFault(texts.ownPage.full)
    setFault(null)
    await changeOwn(own => merged(own, answer.own))
    onSaid(words.opened(partsOf(answer.own, texts)))
  }
  return (
    <>
      <p>{words.text}</p>
      <FileField label={words.choose} hint={words.hint} accept=".json,application/json" onFile={open}>
        {fault ? <p role="alert">{fault}</p> : null}
      </FileField>
    </>
  )
}
