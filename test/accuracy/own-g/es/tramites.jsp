<html>
<head>
<title>Trámites</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<script>
var ns4 = (document.layers) ? 1 : 0,
ie4 = (document.all && !document.getElementById) ? 1 : 0,
dom = (document.getElementById) ? 1 : 0;

function capa(id) {
if (dom) return document.getElementById(id).style;
if (ie4) return document.all[id].style;
if (ns4) return document.layers[id];
}

function ver(id, v) {
capa(id).visibility = v ? (ns4 ? "show" : "visible") : (ns4 ? "hide" : "hidden");
}
</script>
<style>
.cp {
position: absolute;
left: 200px;
top: 60px;
visibility: hidden;
border: 1px solid;
background: #ffe;
padding: 6px
}
</style>
</head>
<body>
<h3>Trámites</h3><a href="t1.jsp" onmouseover="ver('c1',1)" onmouseout="ver('c1',0)">Trámite 1: Logroño</a>
<br>
<div class="cp" id="c1">Responsable Sáez, T.. Plazo hasta 2006-08-14.</div>
<a href="t2.jsp" onmouseover="ver('c2',1)" onmouseout="ver('c2',0)">Trámite 2: Castellón</a>
<br>
<div class="cp" id="c2">Responsable Córdoba, L.. Plazo hasta 2011-11-02.</div>
<a href="t3.jsp" onmouseover="ver('c3',1)" onmouseout="ver('c3',0)">Trámite 3: León</a>
<br>
<div class="cp" id="c3">Responsable Muñoz, J.. Plazo hasta 2010-10-16.</div>
<a href="t4.jsp" onmouseover="ver('c4',1)" onmouseout="ver('c4',0)">Trámite 4: Ávila</a>
<br>
<div class="cp" id="c4">Responsable Sáez, T.. Plazo hasta 2004-04-26.</div>
<a href="t5.jsp" onmouseover="ver('c5',1)" onmouseout="ver('c5',0)">Trámite 5: Castellón</a>
<br>
<div class="cp" id="c5">Responsable Ordóñez, D.. Plazo hasta 2004-08-21.</div>
<p>Compruebe el número de expediente antes de enviar. Use el campo de búsqueda para acotar la lista. Las dudas se
dirigen a la secretaría, extensión 4410.</p>
</body>
</html>
