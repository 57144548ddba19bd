/** The value behind `--name`, or undefined. */
export const argument = (name) => everyArgument(name)[0];

/** The values behind each `--name`: some may be given several times. */
export function everyArgument(name) {
  return process.argv.flatMap((value, place) =>
    process.argv[place - 1] === `--${name}` ? [value] : [],
  );
}

/** Whether `--name` is given. */
export function flag(name) {
  return process.argv.includes(`--${name}`);
}
