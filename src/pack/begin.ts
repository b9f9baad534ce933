// Runs before all code of the app, which then finds its files and workers in the page.
import { answerFromPage, startFromPage } from './answer-from-page'

answerFromPage()
startFromPage()
