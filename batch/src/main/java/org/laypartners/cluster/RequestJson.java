package org.laypartners.cluster;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.jms.support.converter.MessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What goes through the broker: the name of a step and a number, as JSON. Java objects are neither sent nor read, for
 * whoever can write to a queue could make a reader of those run what they like.
 */
final class RequestJson implements MessageConverter {
    private static final int LONGEST = 1_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public Message toMessage(Object payload, Session session) throws JMSException {
        StepExecutionRequest request = (StepExecutionRequest) payload;
        return session.createTextMessage(JSON.writeValueAsString(JSON.createObjectNode()
                .put("step", request.getStepName())
                .put("execution", request.getStepExecutionId())));
    }

    /** The request; the text {@link Broker#NOT_OURS} for anything else, which must not come back for ever. */
    @Override
    public Object fromMessage(Message message) throws JMSException {
        if (message instanceof TextMessage text
                && text.getText() != null
                && text.getText().length() <= LONGEST) {
            try {
                JsonNode json = JSON.readTree(text.getText());
                if (json.path("step").isString() && json.path("execution").isIntegralNumber()) {
                    return new StepExecutionRequest(
                            json.path("step").stringValue(),
                            json.path("execution").longValue());
                }
            } catch (JacksonException noJson) {
                return Broker.NOT_OURS;
            }
        }
        return Broker.NOT_OURS;
    }
}
