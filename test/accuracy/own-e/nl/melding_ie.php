<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="nl"><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252" /><title>Zaaksysteem</title>
<style type="text/css">body{background:#dde;font-family:Arial}#k{width:420px;margin:60px auto;background:#fff;padding:20px;border-top:6px solid #c60}</style></head>
<body><div id="k"><h1>Browser niet geschikt</h1><p>Het zaaksysteem van de gemeente kan alleen worden geopend met Internet Explorer 7 of 8. Uw browser wordt niet ondersteund.</p><p>Neem bij vragen contact op met de servicedesk (toestel 5555), ook voor collega’s op de buitendienst.</p></div></body></html>
