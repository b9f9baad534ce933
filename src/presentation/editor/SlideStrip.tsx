// The slides in order: chosen by a click, moved by dragging, by the keyboard or by buttons.
import { closestCenter, DndContext, KeyboardSensor, PointerSensor, TouchSensor, useSensor, useSensors } from '@dnd-kit/core'
import { SortableContext, sortableKeyboardCoordinates, useSortable, verticalListSortingStrategy } from '@dnd-kit/sortable'
import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react'
import { type KeyboardEvent, memo, type RefObject, useEffect, useRef, useState } from 'react'
import type { Deck } from '../../domain/deck'
import { useAllTexts } from '../../i18n/use-texts'
import { openSlide } from '../../state/actions'
import { Icon } from '../../ui/Icon'
import { SlideFrame } from '../slides/SlideFrame'
import styles from './SlideStrip.module.css'

type Props = { deck: Deck; number: number; titleAt(index: number): string; onMove(from: number, to: number): void }

export function SlideStrip({ deck, number, titleAt, onMove }: Props) {
  const words = useAllTexts().decks
  const list = useRef<HTMLOListElement>(null)
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 200, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const ids = deck.slides.map(({ id }) => id)
  // Said by the editor in its own words.
  const accessibility = { screenReaderInstructions: { draggable: words.gripHelp }, announcements: silent }
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step || event.altKey || !(event.target instanceof Element) || !event.target.matches('[data-slide]')) return
    event.preventDefault()
    const next = Math.max(1, Math.min(deck.slides.length, number + step))
    openSlide(next)
    list.current?.querySelectorAll<HTMLElement>('[data-slide]')[next - 1]?.focus()
  }
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={accessibility}
      onDragEnd={({ active, over }) => over && onMove(ids.indexOf(String(active.id)), ids.indexOf(String(over.id)))}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ol ref={list} className={styles.strip} onKeyDown={walk}>
          {deck.slides.map((slide, index) => (
            <Thumb key={slide.id} id={slide.id} deck={deck} index={index} title={titleAt(index)} isOpen={index === number - 1} onMove={onMove} />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  )
}

const nothing = () => undefined
const silent = { onDragStart: nothing, onDragOver: nothing, onDragEnd: nothing, onDragCancel: nothing }

type ThumbProps = { id: string; deck: Deck; index: number; title: string; isOpen: boolean; onMove(from: number, to: number): void }

function Thumb({ id, deck, index, title, isOpen, onMove }: ThumbProps) {
  const words = useAllTexts().decks
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({ id })
  const item = useRef<HTMLLIElement | null>(null)
  const isNear = useIsNear(item)
  useEffect(() => {
    if (isOpen) item.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [isOpen])
  return (
    <li
      ref={element => {
        item.current = element
        setNodeRef(element)
      }}
      className={styles.item}
      data-open={isOpen || undefined}
      data-dragged={isDragging || undefined}
      style={{ transform: transform ? `translate(${transform.x}px, ${transform.y}px)` : undefined, transition }}
    >
      <button type="button" data-slide className={styles.thumb} aria-current={isOpen || undefined} onClick={() => openSlide(index + 1)}>
        <span className={styles.number} aria-hidden="true">
          {index + 1}
        </span>
        <span className={styles.picture} aria-hidden="true" inert>
          {isNear ? <Picture deck={deck} number={index + 1} /> : null}
        </span>
        <span className="visually-hidden">{words.slide(index + 1, title)}</span>
      </button>
      <span className={styles.tools}>
        <button type="button" ref={setActivatorNodeRef} {...attributes} {...listeners} aria-label={words.grip(title)} className={styles.grip}>
          <Icon of={GripVertical} size={16} />
        </button>
        <button type="button" aria-label={`${words.earlier}: ${title}`} disabled={index === 0} onClick={() => onMove(index, index - 1)}>
          <Icon of={ArrowUp} size={16} />
        </button>
        <button type="button" aria-label={`${words.later}: ${title}`} disabled={index === deck.slides.length - 1} onClick={() => onMove(index, index + 1)}>
          <Icon of={ArrowDown} size={16} />
        </button>
      </span>
    </li>
  )
}

/** Drawn again only where its own slide, its place or what all slides share changes; a title or agenda reads the others. */
const Picture = memo(
  function Picture({ deck, number }: { deck: Deck; number: number }) {
    return <SlideFrame deck={deck} number={number} map="still" />
  },
  (before, after) => {
    const [one, other] = [before.deck.slides[before.number - 1], after.deck.slides[after.number - 1]]
    const readsOthers = other?.kind === 'agenda' || other?.kind === 'sources' || other?.kind === 'title'
    const isSameAround = before.number === after.number && before.deck.slides.length === after.deck.slides.length && before.deck.edition === after.deck.edition
    return one === other && isSameAround && (!readsOthers || before.deck === after.deck)
  },
)

/** Whether an element has been near the window once; a long strip draws only what somebody gets to see. */
function useIsNear(element: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(typeof IntersectionObserver === 'undefined')
  useEffect(() => {
    if (isNear || !element.current) return
    const observer = new IntersectionObserver(entries => entries.some(({ isIntersecting }) => isIntersecting) && setNear(true), { rootMargin: '300px' })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [isNear, element])
  return isNear
}
