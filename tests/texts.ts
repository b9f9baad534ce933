// What every test of a sum may say: the Dutch texts, which the app loads before it begins.
import { loadAllTexts } from '../src/i18n/use-texts'

await loadAllTexts('nl')
