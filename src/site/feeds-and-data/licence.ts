/** Under what terms the facts may be used, and whose data are among them. */
import { absolute } from '../document/absolute'

export function licence() {
  return {
    name: 'MIT',
    url: 'https://spdx.org/licenses/MIT.html',
    credit: `Saldo, ${absolute('')}`,
    parts: [
      { what: 'emergency numbers', from: 'libphonenumber and Android', name: 'Apache-2.0' },
      { what: 'names of countries and languages', from: 'CLDR', name: 'Unicode-3.0' },
    ],
  }
}
