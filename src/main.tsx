import { start } from './app/start'
import './ui/tokens.css'
import './ui/base.css'
import './ui/type.css'

const root = document.getElementById('app')
if (root) void start(root)
