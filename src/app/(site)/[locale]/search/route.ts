import { searched } from '@/site/search/searched'

export const GET = searched
