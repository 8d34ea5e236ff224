export { GET } from '../how-we-check/route'
