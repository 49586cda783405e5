/** For tests: a process that tells and hears news as a node does, and prints what comes of it. */
import { RedisBus } from './redis-bus.ts'

const bus = await RedisBus.open(process.env.REDIS_URL ?? '', crypto.randomUUID())
bus.listen((news) => process.stdout.write(`heard ${news.kind}\n`))
setInterval(() => bus.tell({ kind: 'signedOut' }), 100)
