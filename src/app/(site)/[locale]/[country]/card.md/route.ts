export { GET } from '../card/route'
