<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1250"><title>Dôchodková spoločnosť - novinky</title>
<style>a{color:#036}a:hover{color:red} .box{filter:progid:DXImageTransform.Microsoft.Gradient(startColorstr='#FFFFFF',endColorstr='#CCDDEE');border:1px solid #89a;padding:6px}</style></head>
<body><h2>Novinky pre zamestnancov</h2>
<div class="box"><b>15. 3. 2006</b> - Zmena vzoru zmluvy o starobnom dôchodkovom sporení. Používajte <a href="vzor_v4.doc">verziu 4</a>.</div><br>
<div class="box"><b>2. 3. 2006</b> - Školenie sprostredkovateľov sa presúva do Žiliny.</div>
<p align="right"><font size="1">Stránka je optimalizovaná pre Internet Explorer 6, rozlíšenie 1024x768</font></p></body></html>