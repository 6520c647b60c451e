<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Shift rota</title><script>
function edit(td) {
  if (td.firstChild && td.firstChild.tagName == 'INPUT') return;
  var v = td.innerText || td.textContent || '';
  td.innerHTML = '<input size=8>';
  var i = td.firstChild;
  i.value = v;
  i.onblur = function() {
    td.innerHTML = '';
    td.appendChild(document.createTextNode(i.value));
  };
  i.focus();
}
</script>
</head>
<body>
<p class="crumb"><a href="index.asp">Home</a> &gt; University Registry</p>
<h3>Shift rota - depot</h3>
<p>Click a cell to change it. (Users of IE 8: switch compatibility view off.)</p>
<table border="1" cellpadding="6">
<tr>
<th></th>
<th>Mon</th>
<th>Tue</th>
</tr>
<tr>
<th>Early</th>
<td onclick="edit(this)">Kerr</td>
<td onclick="edit(this)">Moss</td>
</tr>
<tr>
<th>Late</th>
<td onclick="edit(this)">Moss</td>
<td onclick="edit(this)">Kerr</td>
</tr>
</table>
<hr size="1" noshade>
<p><font size="1">Last updated: 26.01.2001<br>
For internal use only</font></p>
</body>
</html>
