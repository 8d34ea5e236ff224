export { GET } from '../guides/route'
