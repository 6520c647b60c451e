<html><body><a href="#" onclick="window.returnValue=['518705','Okafor, D.'];window.close()">518705 Okafor, D.</a><br>
<a href="#" onclick="window.returnValue=['500574','Pryce, A.'];window.close()">500574 Pryce, A.</a><br>
<a href="#" onclick="window.returnValue=['318205','Marsh, T.'];window.close()">318205 Marsh, T.</a><br>
<a href="#" onclick="window.returnValue=['607273','Sayeed, N.'];window.close()">607273 Sayeed, N.</a><br>
<a href="#" onclick="window.returnValue=['302112','Whitfield, J.'];window.close()">302112 Whitfield, J.</a><br></body></html>
