<html><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"></head><body><a href="#" onclick="window.returnValue=['200311','김영수'];window.close()">200311 김영수</a></body></html>
