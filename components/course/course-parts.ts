/** What the board shows of the course, in one script of its own. */
export { CourseLine } from './course-line.tsx'
export { CourseNews } from './course-news.tsx'
export { StepStrip } from './step-strip.tsx'
