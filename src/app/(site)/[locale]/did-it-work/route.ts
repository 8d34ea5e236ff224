export { receive as POST, thank as GET } from '@/site/report/report-handlers'
