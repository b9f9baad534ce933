// npm run faces: the typefaces as visitors get them, in src/lib/faces.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { faces, narrowFace } from './narrow-faces'

const target = resolve(import.meta.dirname, '../../src/lib/faces')

rmSync(target, { recursive: true, force: true })
mkdirSync(target, { recursive: true })
for (const face of faces) writeFileSync(join(target, face.name), await narrowFace(face))
console.log(`${faces.length} faces written to src/lib/faces`)
