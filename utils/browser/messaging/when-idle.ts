/** For a page that answers others and is to go once nobody has asked it anything for a while. */

export type Wrapped = <Given extends unknown[], Answer>(
  answer: (...given: Given) => Promise<Answer>,
) => (...given: Given) => Promise<Answer>;

/** Gives what wraps every answer: `onIdle` is called when none has been under way for so many milliseconds. */
export function whenIdle(ms: number, onIdle: () => void): Wrapped {
  let underWay = 0;
  let timer = setTimeout(onIdle, ms);
  return (answer) =>
    async (...given) => {
      clearTimeout(timer);
      underWay++;
      try {
        return await answer(...given);
      } finally {
        underWay--;
        if (underWay === 0) timer = setTimeout(onIdle, ms);
      }
    };
}
