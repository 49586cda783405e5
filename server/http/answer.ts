/** JSON answers: never cached, never sniffed, with the cookies that go along. */
export function answer(
  value: unknown,
  more: { status?: number; cookies?: readonly string[] } = {},
): Response {
  const headers = new Headers({
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  })
  for (const cookie of more.cookies ?? []) headers.append('set-cookie', cookie)
  return new Response(JSON.stringify(value ?? null), { status: more.status ?? 200, headers })
}
