<html><head><title>Shift</title></head><body style="font:11px Verdana;background:#ece9d8">
<script>var a=window.dialogArguments; document.write("<b>"+a.name+"</b><br>");function ok(v){window.returnValue=v;window.close();}</script>
<button onclick="ok('E')">Early</button> <button onclick="ok('L')">Late</button> <button onclick="ok('N')">Night</button> <button onclick="ok('')">Off</button>
</body></html>
