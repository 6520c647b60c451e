<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Protocollo informatico</title><link rel="stylesheet" type="text/css" href="prot.css" /></head>
<body><div class="box"><h1>Browser non supportato</h1>
<p>L'applicazione <b>Protocollo informatico</b> funziona esclusivamente con Microsoft Internet Explorer 6.0 o versioni successive.</p>
<p>Il browser in uso non permette l'accesso. Chiudere questa finestra e aprire l'applicazione con Internet Explorer.</p>
<p class="p">Servizio sistemi informativi - int. 2255</p></div></body></html>
