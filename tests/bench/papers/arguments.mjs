/** The value behind `--name`, or undefined. */
export function argument(name) {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? undefined : process.argv[place + 1];
}

/** Whether `--name` is given. */
export function flag(name) {
  return process.argv.includes(`--${name}`);
}
