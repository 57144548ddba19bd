/** The headings of a long story, with the one being read marked. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../controls/Button';
import { scrollerOf } from '../../controls/hooks/scroller-of';
import { useDisclosure } from '../../controls/hooks/use-disclosure';
import { IconButton } from '../../controls/IconButton';
import { lineOf, topOf } from '../blocks';
import './Outline.css';

/** Fewer headings are seen at a glance. */
const WORTH_IT = 3;
/** A heading this near the top is the one being read. Pixels. */
const NEAR = 96;

export function Outline({ body }: { body: HTMLElement | null }) {
  const list = useDisclosure();
  const [headings, setHeadings] = useState<HTMLElement[]>([]);
  const [current, setCurrent] = useState(-1);

  useEffect(() => {
    const all = body ? [...body.querySelectorAll<HTMLElement>('h1, h2, h3, h4')] : [];
    setHeadings(all.filter((heading) => lineOf(heading) !== ''));
  }, [body]);
  useEffect(() => {
    if (!body || !list.open) return;
    const scroller = scrollerOf(body);
    const source = scroller === document.scrollingElement ? document : scroller;
    const findCurrent = () => {
      const line = topOf(scroller) + NEAR;
      setCurrent(headings.findLastIndex((one) => one.getBoundingClientRect().top <= line));
    };
    findCurrent();
    source.addEventListener('scroll', findCurrent, { passive: true });
    return () => source.removeEventListener('scroll', findCurrent);
  }, [body, headings, list.open]);

  if (headings.length < WORTH_IT) return null;
  const go = (heading: HTMLElement) => {
    list.setOpen(false);
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  };
  const top = Math.min(...headings.map(levelOf));
  return (
    <div class="outline" ref={list.rootRef}>
      <IconButton
        icon="list"
        label={i18n.t('outline.title')}
        {...list.button}
        data-part="outline"
      />
      <nav
        class="floating outline__list"
        id={list.panelId}
        hidden={!list.open}
        aria-label={i18n.t('outline.title')}
      >
        <ol>
          {headings.map((heading, i) => (
            <li key={i} style={{ '--outline-depth': levelOf(heading) - top }}>
              <Button
                aria-current={i === current ? 'location' : undefined}
                onClick={() => go(heading)}
              >
                {lineOf(heading)}
              </Button>
            </li>
          ))}
        </ol>
      </nav>
    </div>
  );
}

const levelOf = (heading: HTMLElement) => Number(heading.localName.slice(1));
