import { ImportError } from '../domain/import-fault'
import type { AllTexts } from '../i18n/nl-later'

/** Why a file was not read, for the reader; `name` null for what was pasted. */
export const importSentence = (error: unknown, name: string | null, texts: AllTexts): string =>
  texts.own.faults(error instanceof ImportError ? error.fault : { kind: 'stopped' }, name)
