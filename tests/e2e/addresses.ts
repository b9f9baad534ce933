// Where the app is served while it is tested: seldom used ports, so that `npm run serve` may go on meanwhile. ATLAS_PORT names another.

export const port = Number(process.env.ATLAS_PORT ?? 47173)
export const baseAddress = `http://127.0.0.1:${port}`
