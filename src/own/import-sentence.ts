import { ImportError } from '../domain/import-fault'
import type { Texts } from '../i18n/nl'

/** Why a file was not read, for the reader; `name` null for what was pasted. */
export const importSentence = (error: unknown, name: string | null, texts: Texts): string =>
  texts.own.faults(error instanceof ImportError ? error.fault : { kind: 'stopped' }, name)
