import { handleRequest } from '@/site/handle-request'

export { handleRequest as GET, handleRequest as OPTIONS, handleRequest as POST }
