import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../typeface/screen.css'
import '../ui/tokens.css'
import '../ui/base.css'
import { loadMessages } from '../i18n/index.ts'
import { App } from './App.tsx'

const place = document.getElementById('app')
if (!place) throw new Error('The page has no place for the app')

const messages = await loadMessages('en')
createRoot(place).render(
  <StrictMode>
    <App messages={messages} />
  </StrictMode>,
)
