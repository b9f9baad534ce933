// What each kind of slide looks like: the one list of them. A further kind is a line here, its body and its words.
import type { ReactNode } from 'react'
import type { Deck, Slide, SlideKind } from '../../domain/deck'
import type { Scene } from '../../domain/scene'
import type { AllTexts } from '../../i18n/nl-later'
import { AgendaBody } from './AgendaBody'
import { AmbitionBody } from './AmbitionBody'
import { AmbitionsBody } from './AmbitionsBody'
import { AreaBody } from './AreaBody'
import { ComparisonBody } from './ComparisonBody'
import { FiguresBody } from './FiguresBody'
import { IndicatorBody } from './IndicatorBody'
import { LessonsBody } from './LessonsBody'
import { MapBody } from './MapBody'
import { QuestionBody } from './QuestionBody'
import { QuoteBody } from './QuoteBody'
import { ResultsBody } from './ResultsBody'
import { SourcesBody } from './SourcesBody'
import { TextBody } from './TextBody'
import { TitleBody } from './TitleBody'

export type SlideProps = { slide: Slide; scene: Scene; deck: Deck; texts: AllTexts }

/** Where the map stands: `side` takes the right half, `map` most of the slide, `plain` has none. */
export type Layout = 'plain' | 'side' | 'map'

type SlideType = { layout: Layout; Body(props: SlideProps): ReactNode }

export const slideTypes: Record<SlideKind, SlideType> = {
  title: { layout: 'side', Body: TitleBody },
  agenda: { layout: 'plain', Body: AgendaBody },
  map: { layout: 'map', Body: MapBody },
  area: { layout: 'side', Body: AreaBody },
  figures: { layout: 'plain', Body: FiguresBody },
  indicator: { layout: 'side', Body: IndicatorBody },
  comparison: { layout: 'plain', Body: ComparisonBody },
  ambitions: { layout: 'plain', Body: AmbitionsBody },
  ambition: { layout: 'plain', Body: AmbitionBody },
  quote: { layout: 'side', Body: QuoteBody },
  lessons: { layout: 'plain', Body: LessonsBody },
  results: { layout: 'plain', Body: ResultsBody },
  question: { layout: 'plain', Body: QuestionBody },
  text: { layout: 'plain', Body: TextBody },
  sources: { layout: 'plain', Body: SourcesBody },
}
