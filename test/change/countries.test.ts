import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { countryName, isCountry, isInside, placeNamed } from '../../core/countries.ts';

describe('countries', () => {
  test('have the short name people use', () => {
    expect(['DE', 'MD', 'LA', 'US', 'GB', 'CZ', 'NL', 'TR'].map(countryName)).toEqual([
      'Germany',
      'Moldova',
      'Laos',
      'United States',
      'United Kingdom',
      'Czechia',
      'Netherlands',
      'Türkiye',
    ]);
  });

  test('are known again by the name they are shown with, which parts a list at its commas', () => {
    const codes = Object.keys(english.countries);
    expect(codes).toHaveLength(250);
    expect(codes.filter(code => countryName(code)?.includes(','))).toEqual([]);
    expect(codes.map(code => placeNamed(countryName(code) ?? ''))).toEqual(
      codes.map(country => ({ country })),
    );
  });

  test.each(['UK', 'EU', 'XX', 'de', '', 'constructor', '__proto__'])('%j is none', code => {
    expect(isCountry(code)).toBe(false);
    expect(countryName(code)).toBeUndefined();
  });
});

describe('the home area', () => {
  test('EEA is the 27 of the EU, Iceland, Liechtenstein and Norway', () => {
    const members =
      'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');
    expect(members).toHaveLength(30);
    expect([...members, 'EU', 'EEA'].filter(place => !isInside('EEA', place))).toEqual([]);
    expect(['GB', 'CH', 'US', 'UA', 'worldwide'].some(place => isInside('EEA', place))).toBe(false);
  });

  test('regions with a code of their own follow the treaty', () => {
    expect(['AX', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT'].filter(place => !isInside('EEA', place))).toEqual([]);
    expect(['NC', 'GL', 'GI', 'SJ', 'AW'].some(place => isInside('EEA', place))).toBe(false);
  });

  test('the United Kingdom and Switzerland stand alone', () => {
    expect([isInside('UK', 'GB'), isInside('UK', 'IE'), isInside('UK', 'EEA'), isInside('UK', 'JE')]).toEqual(
      [true, false, false, false],
    );
    expect([isInside('CH', 'CH'), isInside('CH', 'LI'), isInside('CH', 'EEA')]).toEqual([true, false, false]);
  });

  test('none has no inside', () => {
    expect([isInside('none', 'DE'), isInside('none', 'EEA')]).toEqual([false, false]);
  });
});

test('a place is known by a name or a code that is exactly its', () => {
  const countries = {
    DE: ['DE', ' DE ', 'Germany', 'GERMANY'],
    US: ['US', 'USA', 'u.s.', 'United States', 'the United States of America'],
    GB: ['UK', 'United Kingdom', 'Great Britain', 'England'],
    CZ: ['Czechia', 'Czech Republic'],
    NL: ['Holland', 'The Netherlands'],
    AE: ['UAE'],
    GM: ['the Gambia', 'The  Gambia'],
    CD: ['DR Congo', 'Democratic Republic of the Congo'],
  };
  const areas = {
    EEA: ['EEA', 'the European Economic Area'],
    EU: ['E.U.', 'European Union'],
    worldwide: ['Global', 'globally', 'worldwide'],
  };
  const none = ['de', 'XX', 'Germany and France', 'Bavaria', 'Over the Rhine', '', 'constructor'];
  expect(Object.values(countries).map(names => names.map(placeNamed))).toEqual(
    Object.entries(countries).map(([country, names]) => names.map(() => ({ country }))),
  );
  expect(Object.values(areas).map(names => names.map(placeNamed))).toEqual(
    Object.entries(areas).map(([area, names]) => names.map(() => ({ area }))),
  );
  expect(none.filter(name => placeNamed(name) !== undefined)).toEqual([]);
});
