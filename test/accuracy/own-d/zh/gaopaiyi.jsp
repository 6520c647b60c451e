<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>档案影像采集</title><script src="js/capture.js"></script></head><body onload="qidong()" onunload="guanbi()">
<table><tr><td><object id="view1" classid="clsid:26BA9E7F-78E9-4FB8-A05C-A4185D80D759" width="640" height="480"></object></td>
<td valign="top"><p>案卷号：<input id="ajh" value="2014-0392" size="14"></p><p><button onclick="paizhao()">拍照</button></p><p><button onclick="shangchuan()">上传归档</button></p><ol id="list"></ol></td></tr></table></body></html>
