export { getCalendar as GET } from '../../../../../server/door/calendar-route.ts'
