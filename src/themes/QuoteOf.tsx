import type { Area } from '../domain/atlas'
import { originalOf } from '../domain/scene'
import { originalVoice, type VoiceText } from '../domain/voices'
import { useTexts } from '../i18n/use-texts'
import { formatList } from '../lib/format'
import { Original } from '../panels/Original'
import { QuoteTools } from '../panels/QuoteTools'
import { TieLink } from '../panels/TieLink'
import { useScene } from '../state/use-scene'
import { Voice } from '../ui/Voice'

/** A voice from one of the areas, with who speaks and the way to the interview. */
export function QuoteOf({ area, voice }: { area: Area; voice: VoiceText }) {
  const texts = useTexts()
  const { atlas } = useScene()
  const original = originalOf(area, atlas)
  const dutch = original ? originalVoice(original, voice) : undefined
  const names = voice.speakers.map(({ name }) => name)
  return (
    <div id={voice.id} tabIndex={-1}>
      <Voice
        text={voice.text}
        language={atlas.language}
        speaker={names.length > 0 ? formatList(names, texts.locale) : texts.interview.writer}
        role={voice.speakers.length === 1 ? voice.speakers[0]?.role : undefined}
      >
        <p>
          <TieLink to={{ page: 'map', area: area.id, place: voice.id }} from={voice.id}>
            {area.name}
          </TieLink>
        </p>
        <Original text={dutch} />
        <QuoteTools area={area} voice={voice} original={dutch} />
      </Voice>
    </div>
  )
}
