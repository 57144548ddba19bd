import { describe, expect, it } from 'vitest';
import { namedAuthors, nameSource } from '../../../utils/scholarly/match/names';

const naming = (text: string, given: string, family: string) =>
  namedAuthors([{ given, family }], nameSource(text, []))[0]?.naming ?? null;

describe('whether a story names an author', () => {
  it.each<[string, string, string, 'full' | 'titled' | 'surname' | null]>([
    ['said Nicola Aceto, of Basel', 'N. Nicola', 'Aceto', 'full'],
    ['said Nick Okafor', 'Nicholas', 'Okafor', 'full'],
    ['said Bob Ferro', 'Robert J', 'Ferro', 'full'],
    ['said Dr Aceto’s team', 'Nicola', 'Aceto', 'titled'],
    ['The Aceto group found', 'Nicola', 'Aceto', 'surname'],
    ['said Maria Aceto', 'Nicola', 'Aceto', null],
    ['said José Müller-Sørensen', 'José', 'Muller-Sorensen', 'full'],
    ['said Ingrid van der Pluijm', 'Ingrid', 'van der Pluijm', 'full'],
    ['young people in a field', 'Robert', 'Young', null],
    ['Professor Young said', 'Robert', 'Young', 'titled'],
    ['sagte Frau Young', 'Robert', 'Young', 'titled'],
    ['afferma la dottoressa Young', 'Roberta', 'Young', 'titled'],
    ['they aceto nothing', 'Nicola', 'Aceto', null],
    ['said N Aceto', 'Nicola', 'Aceto', 'surname'],
    ['sagte Jürgen Müller', 'Juergen', 'Mueller', 'full'],
    ['sagte Juergen Mueller', 'Jürgen', 'Müller', 'full'],
    ['said Søren Ørsted', 'Soren', 'Oersted', 'full'],
    ['said Sergei Ivanov', 'Sergey', 'Ivanov', 'full'],
    ['said Yury Petrov', 'Yuri', 'Petrov', 'full'],
    ['said Wang Xiaoming', 'Xiaoming', 'Wang', 'full'],
    ['said Kim Min-jun', 'Minjun', 'Kim', 'full'],
    ['said Wang Wei', 'Xiaoming', 'Wang', null],
    ['said Maria Garcia', 'María', 'García-López', 'full'],
    ['said María García López', 'Maria', 'Garcia-Lopez', 'full'],
    ['said Pedro Garcia', 'María', 'García-López', null],
    ['said Olena Shevchenko', 'O. V.', 'Shevchenko', 'titled'],
    ['said Irina Shevchenko', 'O. V.', 'Shevchenko', null],
  ])('"%s": %s %s', (text, given, family, expected) => {
    expect(naming(text, given, family)).toBe(expected);
  });
});
