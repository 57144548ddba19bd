/**
 * The room that the browser gave the popup, and whether it is enough for two columns.
 *
 * Not a media query: browsers find the size of a popup by laying it out in a tiny window first, each time that
 * something in it changes. What follows the window would be laid out anew each time, and counts as moved.
 */
import { useLayoutEffect, useState } from 'preact/hooks';

/** What the page asks for (entrypoints/popup/window.css). */
const ASKED = { width: 760, height: 600 };
/** Less is none yet: the window has not been opened. Sidebars and menus are wider. */
const OPEN_PX = 200;
/** Room for two columns at least. */
const TWO_COLUMNS = { width: 680, height: 440 };
/** Less is too low for parts that stay where they are while others scroll. */
const LOW_PX = 540;

export interface WindowRoom {
  columns: 1 | 2;
  low: boolean;
  size: { inlineSize: string; blockSize: string };
}

export function useWindowRoom(): WindowRoom {
  const [{ width, height }, setRoom] = useState(ASKED);
  useLayoutEffect(() => {
    const look = () => {
      if (innerWidth < OPEN_PX || innerHeight < OPEN_PX) return;
      setRoom((room) =>
        room.width === innerWidth && room.height === innerHeight
          ? room
          : { width: innerWidth, height: innerHeight },
      );
    };
    look();
    addEventListener('resize', look);
    return () => removeEventListener('resize', look);
  }, []);
  const two = width >= TWO_COLUMNS.width && height >= TWO_COLUMNS.height;
  return {
    columns: two ? 2 : 1,
    low: height < LOW_PX,
    size: { inlineSize: `${width}px`, blockSize: `${height}px` },
  };
}
