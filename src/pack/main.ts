// How the app begins in the room pack: one page that is opened from a stick, without a server.
import { start } from '../app/start'
import '../ui/tokens.css'
import '../ui/base.css'
import '../ui/type.css'
import { answerFromPage } from './answer-from-page'

answerFromPage()
const root = document.getElementById('app')
if (root) void start(root)
