import { answerSearch } from '@/site/search/answer-search'

export const GET = answerSearch
