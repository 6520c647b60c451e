<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>GESTIME - gestion du temps</title>
<script language="javascript" src="js/detecte.js"></script></head>
<body onload="demarre()"><p align="center"><img src="img/gestime.gif" alt="GESTIME"><br>Veuillez patienter, ouverture de l'application...</p></body></html>
