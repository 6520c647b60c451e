<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>住院收入月报</title></head><body topmargin="0">
<applet name="report1_printApplet" code="com.runqian.report4.view.applet.PrintApplet.class" codebase="/his/" archive="runqianReport4Applet.jar" width="100%" height="95%" mayscript>
<param name="appRoot" value="http://10.1.1.8/his"><param name="dataServlet" value="/reportServlet?action=1"><param name="fileName" value="zysr_month.raq"><param name="params" value="ny=200905">
<param name="srcType" value="file"><param name="needPrintPrompt" value="yes"></applet></body></html>
