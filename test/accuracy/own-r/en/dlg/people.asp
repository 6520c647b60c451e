<html><head><title>Find a manager</title></head><body style="font:11px Verdana">
<script>function take(n, i) { window.returnValue = { name: n, id: i }; window.close(); }</script>
<a href="#" onclick="take('A. Rowntree', '0031')">A. Rowntree, Highways Manager</a><br><a href="#" onclick="take('S. Bligh', '0077')">S. Bligh, Head of Environment</a></body></html>
