<html><head><title>Film : l'hygiène des mains</title></head>
<body bgcolor="#FFFFFF"><center>
<h2>L'hygiène des mains en 6 étapes</h2>
<object id="RVOCX" classid="clsid:CFCDAA03-8BE4-11cf-B84B-0020AFBBCCFA" width="352" height="288">
<param name="src" value="mains.rm"><param name="controls" value="ImageWindow"><param name="console" value="c1"><param name="autostart" value="true">
<embed src="mains.rm" type="audio/x-pn-realaudio-plugin" width="352" height="288" controls="ImageWindow" console="c1" autostart="true">
</object><br>
<embed src="mains.rm" type="audio/x-pn-realaudio-plugin" width="352" height="36" controls="ControlPanel" console="c1">
<p>Durée : 7 minutes. Réalisation CLIN 2001.</p></center>
</body></html>
