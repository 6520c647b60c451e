<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>Consumo por contador</title>
<script type="text/javascript" src="js/swfobject.js"></script>
<script type="text/javascript">
swfobject.embedSWF("open-flash-chart.swf", "grafico", "520", "200", "9.0.0", "expressInstall.swf", { "data-file": "consumo.json" });
</script>
<style type="text/css">body{font:13px Arial} table{border-collapse:collapse} td,th{border:1px solid #aaa;padding:3px 9px;text-align:right}</style>
</head>
<body>
<h2>Consumo do contador 10077</h2>
<form method="get" action="consumo.php"><p>Contador <input name="c" value="10077" /> <input type="submit" value="Consultar" /></p></form>
<div id="grafico"><img src="img/consumo.gif" alt="Gráfico do consumo: de 14 m3 em janeiro para 31 m3 em agosto" width="520" height="200" /></div>
<table summary="Leituras">
<tr><th>Mês</th><th>Leitura</th><th>m3</th><th>Obs.</th></tr>
<tr><td>maio</td><td>4 120</td><td>19</td><td></td></tr>
<tr><td>junho</td><td>4 143</td><td>23</td><td></td></tr>
<tr><td>julho</td><td>4 171</td><td>28</td><td>estimada</td></tr>
<tr><td>agosto</td><td>4 202</td><td>31</td><td></td></tr>
</table>
</body>
</html>
